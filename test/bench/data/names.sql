-- Names as they stand in lists of guardians: in several scripts, each with its Latin form.
CREATE TEMP TABLE given AS
SELECT n, split_part(pair, '|', 1) AS name, coalesce(nullif(split_part(pair, '|', 2), ''), pair) AS latin
FROM unnest(string_to_array(
  'Maria,Marco,Giulia,Paolo,Francesca,Andrea,Chiara,Stefano,Elena,Roberto,Sara,Davide,Anna,Luca,Laura,Matteo,'
  'Martina,Giorgio,Silvia,Antonio,Valentina,Alberto,Claudia,Enrico,Federica,Simone,Ilaria,Nicolò,Noemi,Zoë,'
  'André,Inès,Jürgen,Søren,Loïc,Hélène,Femke,Joost,Anneke,Pieter,Sanne,Bram,Lieve,Koen,Griet,Wouter,'
  'Γιώργος|Giorgos,Ελένη|Eleni,Νίκος|Nikos,Κατερίνα|Katerina,Δημήτρης|Dimitris,Σοφία|Sofia,'
  'Олена|Olena,Іван|Ivan,Наталія|Nataliia,Omar,Fatima,Aisha,Yusuf,Leyla', ',')) WITH ORDINALITY AS l (pair, n);

CREATE TEMP TABLE family AS
SELECT n, split_part(pair, '|', 1) AS name, coalesce(nullif(split_part(pair, '|', 2), ''), pair) AS latin
FROM unnest(string_to_array(
  'Rossi,Russo,Ferrari,Esposito,Bianchi,Romano,Colombo,Ricci,Marino,Greco,Bruno,Gallo,Conti,De Luca,Mancini,'
  'Costa,Giordano,Rizzo,Lombardi,Moretti,Barbieri,Fontana,Santoro,Mariani,Rinaldi,Caruso,Ferrara,Galli,Martini,'
  'Leone,Longo,Gentile,Martinelli,Vitale,Lombardo,Serra,Coppola,De Santis,D''Angelo,Marchetti,Parisi,Villa,Conte,'
  'Ferraro,Ferri,Fabbri,Bianco,Marini,Grasso,Valentini,Messina,Sala,De Angelis,Gatti,Pellegrini,Palumbo,Sanna,'
  'Farina,Rizzi,Monti,Cattaneo,Morelli,Amato,Silvestri,Mazza,Testa,Grassi,Pellegrino,Carbone,Giuliani,Benedetti,'
  'Barone,Rossetti,Caputo,Montanari,Guerra,Palmieri,Bernardi,Martino,Fiore,De Rosa,Ferretti,Bellini,Basile,Riva,'
  'Dall''Agnol,Pavan,Zanella,Baldan,Brugnaro,Müller,Lefèvre,Peeters,Janssens,Maes,Jacobs,Mertens,Willems,Claes,'
  'Goossens,Wouters,De Smet,Van den Berg,Van Dijk,Bakker,Janssen,Visser,Smit,Meijer,De Boer,Mulder,De Groot,Bos,'
  'Παπαδόπουλος|Papadopoulos,Βλάχος|Vlachos,Αγγελόπουλος|Angelopoulos,Νικολάου|Nikolaou,Γεωργίου|Georgiou,'
  'Οικονόμου|Oikonomou,Μακρής|Makris,Коваленко|Kovalenko,Шевченко|Shevchenko,El Amrani,Bouazza,Haddad,Yılmaz,Çelik',
  ',')) WITH ORDINALITY AS l (pair, n);
