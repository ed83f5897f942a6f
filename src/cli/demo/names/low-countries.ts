import { type NameList, names } from './name-list';

export const DUTCH: NameList = {
  women: names(`Anja, Marieke, Ingrid, Sanne, Linda, Esther, Annemarie, Karin, Femke, Lisanne, Petra, Judith,
    Wilma, Saskia, Marloes, Anouk, Hanneke, Eline, Nienke, Joke, Mirjam, Roos, Willemijn, Inge, Floor, Tineke,
    Carola, Lotte, Geertje, Maaike, Iris, Yvonne, Hilde, Marjolein, Suzanne`),
  men: names(`Jan, Peter, Erik, Mark, Bas, Joost, Maarten, Wouter, Henk, Jeroen, Sander, Martijn, Gijs, Ruben,
    Thijs, Bart, Koen, Frank, Pieter, Daan, Jelle, Arjan, Rutger, Niels, Hans, Tom, Sjoerd`),
  families:
    names(`de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Smit, Meijer, de Boer, Mulder,
    de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf,
    van der Meer, Kok, Jacobs, van der Linden, Vermeulen, Schouten, van Beek, Willems, Hoekstra, Koster, Prins,
    Huisman, Postma, Kuipers, Veenstra, van Vliet, 't Hart, Terpstra, van ’t Hoff, IJzerman, Scholten, Kramer`),
  languages: ['nl', 'en'],
};

export const FLEMISH: NameList = {
  women:
    names(`An, Els, Kristien, Greet, Katrien, Leen, Hilde, Sofie, Veerle, Liesbeth, Ilse, Tine, Griet, Nele,
    Karen, Lieve, Annelies, Goedele, Evelien, Marleen, Barbara, Joke`),
  men: names(`Jan, Dirk, Luc, Bart, Wim, Koen, Stijn, Pieter, Geert, Johan, Tom, Filip, Kris, Wouter, Steven,
    Guido, Jeroen, Hendrik`),
  families:
    names(`Peeters, Janssens, Maes, Jacobs, Mertens, Willems, Claes, Goossens, Wouters, De Smet, Vermeulen,
    Pauwels, Hermans, Aerts, Michiels, Lemmens, De Backer, Verhoeven, Vandenberghe, Van den Broeck, Desmet,
    Van Damme, Verstraete, De Clercq, Coppens, Smets, Bogaert, Segers, Van Hove, Lenaerts, D'hondt, Thys`),
  languages: ['nl', 'fr'],
};

export const WALLOON: NameList = {
  women:
    names(`Marie, Nathalie, Isabelle, Anne, Catherine, Françoise, Sophie, Véronique, Bénédicte, Céline, Aurélie,
    Martine, Dominique, Valérie, Hélène, Élise, Chantal, Geneviève, Amélie, Pascale, Colette, Joëlle`),
  men: names(`Philippe, Michel, Olivier, Jean-Marc, Benoît, Thierry, Pierre, Vincent, François, Xavier, Frédéric,
    Étienne, Alain, Didier, Luc, Guillaume, Jérôme, Rémy`),
  families:
    names(`Dubois, Lambert, Dupont, Martin, Simon, Dumont, Leclercq, Laurent, Lejeune, Renard, Denis, François,
    Gérard, Collard, Lefèbvre, Thiry, Noël, Bodart, Mathieu, Charlier, Delvaux, Lemaire, Hubert, Massart, Gillet,
    Wauters, Henrotte, Delhaye, Piron, Legrand, Deprez, Jacquemin, Grégoire`),
  languages: ['fr'],
};
