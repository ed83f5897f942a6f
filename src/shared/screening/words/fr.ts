import { type Words } from './words';

export const fr: Words = {
  common: `choisissez bilan votre vos maximum europe italie allemagne france belgique espagne grèce pologne suisse suède angleterre paris bruxelles lyon le la les de des du un une et est à en que qui il elle je j pas pour dans sur au aux avec on ce ne son sa ses
    mais nous vous plus c d l m n s qu a ai être fait par si quelqu mon ma mes`,
  child: `jeune garçon fille fillette mineur mineure enfant pupille gamin gamine ado adolescent adolescente petit petite mon_petit
    ma_petite protégé protégée mna mena que_je_suis dont_je_suis_tuteur dont_je_suis_tutrice dont_je_suis mon_jeune
    ma_jeune jumeaux jumelles frères soeurs sœurs le_mien la_mienne fils môme gosse mon_mena loulou confié confiée mon
    ma`,
  many: `principalement majoritairement mineurs mineures jeunes enfants ados adolescents menas mnas en_général généralement pour_cent moyenne statistiques chiffres
    environ plupart majorité_des arrivées places national chaque tout_mineur tout_jeune un_mineur quand_un selon ministère
    rapport_annuel match équipe_a score dont_la tous_les cent évalués annonce sur_cent`,
  hers: `son sa ses il elle lui`,
  kin: `mère maman père papa oncle tante tata tonton cousin cousine frère soeur sœur grand-mère grand-père mamie papi parents famille
    neveu nièce beau-frère`,
  life: `école devoirs dentiste thérapie examen entretien passeport appareil entraîneur entraineur foot football chambre foyer
    hôpital rendez-vous rdv titre séjour récépissé apprentissage stage classe professeur_de prof camarades cauchemars empreintes
    évaluation minorité asile demande convocation ofpra cgra psy psychologue_de collège lycée bulletin anniversaire lunettes
    opération audience consulat préfecture brevet bac cap inscription ase juge regroupement passeur médiathèque piscine pleure
    pleuré peur raconté sourire sourit ri refuse veut vaccin carte_vitale ime contrat`,
  other: `juge juges avocat avocate maître collègue collègues coordinateur coordinatrice tuteur tutrice tuteurs bénévole bénévoles
    interprète psychologue psychiatre pédopsychiatre professeure formateur formatrice intervenant intervenante auteur
    autrice auteure écrivain écrivaine ministre directeur directrice président présidente trésorier trésorière secrétaire
    défenseur défenseure magistrat magistrate procureur journaliste chercheur chercheuse superviseur animateur animatrice
    infirmière pédiatre maire adjointe greffier greffière éducateur éducatrice référent référente assistante_sociale
    footballeur chanteur chanteuse abbé curé marraine parrain médiateur médiatrice sociologue anime plateforme réalisateur
    responsable notaire conseiller conseillère conseillere formatrice_de équipe`,
  title: `m mme mlle monsieur madame mademoiselle me maître dr docteur pr prof juge  abbé  mgr st ste
    président présidente`,
  thanks: `merci mercis remercie remercier remerciements bienvenue bravo félicitations livre roman film podcast article recommande conseille
    lu lire lis écrit_par chapitre chanson retraite pot_de_départ hommage signifie veut_dire conférence explique a_expliqué
    fête_de relue rédigé saluer salut_à`,
  self: `je_suis je_m'appelle m_appelle je_me_présente présente moi_c'est bonsoir_moi`,
  org: `croix-rouge caritas unhcr unicef cimade terre_d_asile oim réseau bureau greffe_du_tribunal association fondation ministère standard accueil permanence horaires ouvert lundi-vendredi
    numéro_vert ligne urgence urgences gratuit gratuitement don dons donation iban virement facture siret siren rna asbl
    secrétariat tapez touche poste 24h 24h/24 7j/7 répondeur mairie isbn tva reçu_fiscal communication bce hotline écoute
    cerfa préfecture_de loi_1901 compte_de trésorerie standardiste interprétariat imprimé service_des_tutelles_:`,
  event: `restaurant café bar église paroisse bibliothèque théâtre cinéma gymnase musée brasserie crêperie local maison_des_associations réunion rencontre formation atelier colloque séminaire dîner diner déjeuner apéro goûter fête supervision intervision
    séance webinaire visio délai inscriptions inscrivez inscrire date_limite portes_ouvertes ouvre_ses soirée pique-nique
    barbecue marché concert exposition tournoi tombola loto assemblée_générale ag salle événement programme
    ordre_du_jour vide-grenier crêpes repas rendez-vous_à_tous venez module brocante galette affiche dépliant
    formulaire stand complet couscous kermesse diaporama guide fiche`,
  law: `loi lois article art décret directive règlement arrêt jugement_du_conseil cour cassation conseil_d'état conseil_constitutionnel
    cedh cjue convention circulaire code casf ceseda alinéa jurisprudence décision_n qpc requête arrêté ordonnance_n
    programme-loi loi-programme moniteur journal_officiel jo dublin_iii titre_xiii en_vigueur contre n° protocole_n
    consolidé dalloz interdisait`,
  born: `bougies venu_au_monde venue_au_monde vu_le_jour né née nee naissance anniversaire anniv date_de_naissance ddn nés nées natal`,
  turn: `aura fête fêtera fêter devient deviendra atteint soufflera souffle passe fera a_eu prend`,
  adult: `majeur majeure majorité dix-huit dixhuit dix-sept seize quinze quatorze treize 18ème`,
  when: `aujourd'hui demain après-demain lundi mardi mercredi jeudi vendredi samedi dimanche prochain prochaine noël réveillon
    nouvel_an pâques pentecôte ascension toussaint ramadan aïd tabaski chandeleur 14_juillet saint-valentin semaines jours
    saint-nicolas épiphanie mardi_gras`,
  years: `ans an`,
  aged: `seize quinze quatorze dix-sept treize douze seize_ans quinze_ans`,
  shelter: `maison_d'enfants csai cao cada sas pôle antenne mna foyer mecs maison centre hôtel institut collège lycée école internat ime village résidence auberge accueil structure
    saamena caomie ehdaa camp cfa lp upe2a plateforme institution athénée fjt appartements`,
  phone: `téléphone tel portable numéro gsm sim whatsapp snap appeler appelez appelle appels sms signal telegram joindre joignable
    contacter viber coordonnées écrivez-lui texto messenger mobile`,
  number: `sp ov rg cg nup ddn fne numéro n dossier récépissé carte titre agdref registre bis national rn ov identifiant matricule niss nir sécu sécurité passeport
    référence réf ref rg étranger ofpra convocation attestation annexe ame css caf parquet minute portalis foyer_n`,
  street: `rue avenue av boulevard bd bld chemin impasse allée place quai cours route ruelle square passage villa sentier faubourg
    résidence lieu-dit montée chaussée drève clos esplanade bâtiment`,
  dwell: `dorment vivent logent logés habitent crèche loge habite vit dort héberge hébergé hébergée adresse chez accueillir famille_d'accueil squatte domicile déménage
    déménagé appartement studio domicilié domiciliée récupérer chercher canapé placé placée reste`,
  floor: `classe seconde terminale 3ème 4ème 5ème 6ème troisième quatrième cinquième sixième seconde upe2a chambre lot étage boîte bte porte escalier esc apt appt appartement sonnette interphone digicode rez-de-chaussée rdc cave grenier
    bât palier`,
  beside: `derrière dessus au-dessus dessous sous devant face en_face côté à_côté coin angle près_de après_le après_la entre`,
  spot: `pont boulangerie pharmacie station-service station gare supermarché lidl carrefour leclerc aldi auchan laverie tabac kebab boucherie coiffeur église mosquée arrêt rond-point périphérique quai canal garage épicerie entrepôt hangar cimetière parking métro tente squat échangeur voie_ferrée péage halle friterie`,
  trait: `oreille œil main_gauche main_droite jambe bras prothèse boite bégaie chorale fanfare tambour violon procès gardien boxeur lutteur camion_frigo frigo accident mort morte noyé noyée tué tuée abattu aveugle sourd sourde fauteuil amputé amputée perdu enceinte accouché bébé
    épilepsie épileptique cancer leucémie tumeur brûlé brûlée brûlures cicatrice presse journal journaux télé camion conteneur
    coffre frigorifique ferry bateau naufrage naufragé survivant survivante rescapé rescapée seul seule jumeau jumelle
    jumeaux triplés champion championne gardien_de_but médaille violée viol excision excisée mariage_forcé orphelin
    orpheline prison incendie explosion mine bombe torture torturé paralysé arrêt_cardiaque coma muet muette lutte échecs
    greffe dialyse rein diabète village extradé poignardé train égorgé suicide défenestré buzz sdf langue_des_signes
    retrouvé retrouvée sauvé équipe_de_france`,
  document: `scan scanné évaluation rapport récit jugement ordonnance photo photos vidéo film_de dossier document documents pièce
    pièces courrier certificat bulletin compte-rendu compte_rendu attestation passeport_scanné fichier pdf acte expertise
    osseux radiographie radio mis_en_ligne dépose déposé lettre recours décision_de`,
  of: `de du des d avec pour chez`,
  saint: `saint sainte st ste notre-dame mont`,
  at: `à a en au de du près dans`,
  months: [
    'janvier janv',
    'février fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ],
  numbers: `0 zéro, 1 un premier 1er, 2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix, 11 onze,
    12 douze, 13 treize, 14 quatorze, 15 quinze, 16 seize, 17 dix-sept, 18 dix-huit, 19 dix-neuf, 20 vingt,
    30 trente, 40 quarante, 50 cinquante, 60 soixante`,
};
