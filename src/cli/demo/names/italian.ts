import { type NameList, names } from './name-list';

const women = names(`Maria, Anna, Francesca, Laura, Paola, Chiara, Elena, Daniela, Silvia, Cristina, Giulia,
  Antonella, Barbara, Monica, Federica, Roberta, Elisa, Patrizia, Lucia, Alessandra, Valentina, Marta, Sara,
  Claudia, Donatella, Giovanna, Michela, Rita, Nadia, Teresa, Marina, Emanuela, Cinzia, Lorenza, Caterina,
  Raffaella, Ilaria, Beatrice, Nicoletta, Grazia, Luisa, Mariangela, Tiziana, Gabriella, Serena, Alice,
  Margherita, Ornella, Annalisa, Irene, Mariagrazia, Lidia, Agnese, Rosanna, Loredana, Benedetta, Manuela,
  Angela, Viviana, Fiorella`);

const men = names(`Marco, Andrea, Giuseppe, Paolo, Luca, Roberto, Francesco, Stefano, Antonio, Giovanni,
  Alessandro, Massimo, Davide, Fabio, Mario, Maurizio, Claudio, Matteo, Daniele, Simone, Enrico, Giorgio,
  Riccardo, Pietro, Alberto, Franco, Nicola, Michele, Carlo, Gianluca, Lorenzo, Vittorio, Renato, Mauro,
  Tommaso, Emanuele, Filippo, Bruno, Sergio, Giacomo, Diego, Umberto, Ivano, Nicolò, Guido, Federico, Dario,
  Leonardo, Raffaele, Piergiorgio`);

/** Veneto: the endings in -in, -on, -ato and -er of the region beside the common ones. */
export const VENETO: NameList = {
  women,
  men,
  families:
    names(`Favaro, Trevisan, Zanella, Ferrari, Furlan, Visentin, Marangon, Schiavon, Bortolotto, Pavan,
    Rossi, Boscolo, Vianello, Carraro, Zanetti, Martini, Marchetto, Fabris, Basso, Dal Pozzo, Bellin, Zanin,
    Michielin, Baldan, De Marchi, Tonello, Bonato, Callegaro, Gobbo, Rigon, Lazzarin, Zuin, Salvagnin, Pasqualin,
    Peruzzo, Bressan, Brunello, Carli, Cappelletto, Moro, Toffoli, Dalla Costa, Dal Lago, De Bortoli, Zorzi,
    Menegatti, Tosato, Girardi, Zamboni, Sartori, Bertoldi, Poli, Marini, Nalin, Scarpa, Busetto, D'Este, Perin,
    Casagrande, De Rossi, Pellizzari, Cattelan, Lorenzon, Rizzato, Barbiero, Giacomelli, Bassetto, Marcolin, Piva,
    Venturini, Ghedini, Stocco, Bernardi, Corrà, Munarin, Fiabane, Sommariva, Da Rold, Feltrin, Ferrigato`),
  languages: ['it'],
};

export const PIEMONTE: NameList = {
  women,
  men,
  families: names(`Ferrero, Rosso, Gallo, Giraudo, Bruno, Barbero, Bianco, Martino, Ghibaudo, Dutto, Bertone,
    Rinaldi, Allasia, Viale, Ferraris, Cravero, Actis, Boggio, Peyron, Olivero, Garnero, Marengo, Bosio, Tosco,
    Quaglia, Massucco, Perotti, Vallero, Costamagna, Rolando, Audisio, Chiappero, Novarese, Borello, Rocca`),
  languages: ['it'],
};

export const LAZIO: NameList = {
  women,
  men,
  families: names(`Rossi, De Angelis, Ricci, Proietti, Mancini, De Santis, Conti, Romano, Moretti, Fabiani,
    Marinelli, D'Amico, Carboni, Bernardini, Palombi, Cerroni, Tozzi, Pace, Sbardella, Fiorini, Di Marco, Leoni,
    Giuliani, Mattei, Cecchini, Polidori, Sebastiani, Testa, Antonelli, Mariani, D'Ascenzi, Pompili, Valenti`),
  languages: ['it'],
};

export const SICILIA: NameList = {
  women: [...names('Concetta, Agata, Rosalia, Carmela, Giusi, Santina'), ...women],
  men: [...names('Salvatore, Rosario, Calogero, Gaetano, Alfio, Vincenzo, Carmelo'), ...men],
  families:
    names(`Russo, Messina, Caruso, Lo Presti, Greco, Vitale, La Rosa, Di Stefano, Amato, Lombardo, Grasso,
    Puglisi, Cannizzaro, Marino, Arena, Lo Cascio, Schillaci, Ferrante, Tumminello, Catalano, Giuffrida, Di Dio,
    Bonanno, Spadaro, Pappalardo, Cusumano, La Mantia, Torrisi, Sciortino, D'Agostino, Licata`),
  languages: ['it'],
};

export const PUGLIA: NameList = {
  women: [...names('Addolorata, Vincenza, Mimma'), ...women],
  men: [...names('Vito, Cosimo, Nicola, Domenico'), ...men],
  families:
    names(`Lorusso, De Luca, Greco, Bruno, Caputo, Perrone, Marino, De Giorgi, Epifani, Carlucci, Fanelli,
    Ladisa, Quaranta, Semeraro, Colucci, Palmisano, D'Elia, Ruggiero, Cassano, Loconsole, Capone, Lacarbonara,
    Mastrorilli, Schirone, Santoro, Tarantini, De Palma, Giannuzzi, Zaccaria, Longo`),
  languages: ['it'],
};
