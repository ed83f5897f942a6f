import { type Words } from './words';

export const it: Words = {
  common: `europa italia germania francia olanda belgio spagna grecia polonia austria svezia veneto lombardia sicilia roma milano venezia torino il lo la i gli le un una di del della dei che e è a al alla in con per non mi si ho ha da sono ma come anche
    se o dal nel nella più questo ci ne suo sua qualcuno mio mia`,
  child: `ragazzo ragazza ragazzino ragazzina bambino bambina bimbo bimba minore tutelato tutelata pupillo pupilla
    minorenne fanciullo giovane figlio figlia adolescente che_seguo che_ho_in_tutela sono_tutore_di sono_tutrice_di seguo_un
    seguo_una assistito assistita il_mio_ragazzo la_mia_ragazza piccolo piccola il_mio_msna gemelli fratellini
    sorelline fratelli sorelle il_mio la_mia neomaggiorenne un_tutelato affidato affidata`,
  many: `prevalentemente per_lo_più principalmente maggioranza minori ragazzi ragazze bambini minorenni adolescenti tutelati pupilli in_generale di_solito percentuale circa
    in_media statistiche dati maggior_parte su_quattro su_cinque su_dieci arrivi posti nazionale quando_uno quando_un ogni
    qualunque qualsiasi_minore un_minore dell'anno_scorso vittoria partita squadra gol ministero`,
  hers: `suo sua suoi sue lui lei gli dice vuole stava piange`,
  kin: `mamma madre padre papà papa zio zia cugino cugina fratello sorella nonno nonna genitori parenti cognato cognata
    nipote fratellino sorellina famigliari`,
  life: `scuola compiti dentista terapia psicologa_di esame audizione passaporto apparecchio allenatore calcio camera
    comunità ospedale visita permesso questura impronte commissione prosieguo colloquio convocazione classe
    compagno compagni professoressa_di incubi tirocinio patente domanda ricongiungimento accertamento età debito telefonino
    tessera vaccino vaccini scarpe compleanno iscrizione diploma bocciato promosso borsa udienza piange paura racconta
    raccontato sentire ascolto nomina ambulatorio pronto_soccorso pagella`,
  other: `giudice giudici avvocato avvocata avvocatessa collega colleghi collega referente coordinatore coordinatrice tutore
    tutrice tutori volontario volontaria volontari mediatore mediatrice psicologo psicologa psichiatra professore
    professoressa prof formatore formatrice relatore relatrice autore autrice scrittore scrittrice ministro ministra
    direttore direttrice presidente presidentessa segretaria segretario garante magistrato pm procuratore
    procuratrice giornalista ricercatore ricercatrice supervisore facilitatore infermiera pediatra assessore assessora
    sindaco sindaca cancelliere educatore educatrice operatore operatrice assistente_sociale calciatore cantante
    don suor suora parroco vescovo maestra maestro ex_insegnante insegnante cooperativa sociologo regista poeta
    dottoressa dottore responsabile tesoriera tesoriere`,
  title: `sig sig.ra signor signora signorina dott dott.ssa dottor dottoressa dr dr.ssa avv prof prof.ssa giudice on don
    suor fra mons ing presidente ssa ra assessore maestro maestra`,
  thanks: `grazie ringrazio ringraziare ringraziamento ringraziamenti benvenuto benvenuta benvenuti complimenti auguri congratulazioni
    libro romanzo film podcast articolo consiglio_il consiglio_a lettura letto leggere scritto_da capitolo canzone bravo
    brava saluti saluto pensione significa parola spiegato ha_spiegato conferenza presentazione intervento di_cuore
    abbraccio_a onomastico autore`,
  self: `sono mi_chiamo mi_presento  chiamo il_mio_nome`,
  org: `croce_rossa caritas unhcr unicef save_the_children arci oim rete ufficio uffici cancelleria associazione fondazione ministero regione comune_di prefettura numero_verde centralino
    sportello orari orario aperto lunedì-venerdì donazione donazioni donare iban bonifico causale fattura partita_iva
    p.iva onlus odv aps segreteria emergenza emergenze pronto_intervento linea h24 gratuito gratuita protocollo isbn
    codice_fiscale_dell'associazione 5x1000 cinque_per_mille ricevuta cup cig sito patronato asl_risponde sede ente
    biglietti antitratta dalle coop rubrica`,
  event: `ristorante pizzeria bar osteria trattoria chiesa parrocchia biblioteca teatro cinema oratorio museo municipio agriturismo palestra mercato bancarella riunione incontro incontri formazione corso corsi convegno seminario cena pranzo aperitivo pizzata pizzeria festa
    supervisione intervisione sessione webinar scadenza iscrizioni iscrivetevi iscriversi prenotato prenotare visita_aperta
    ci_vediamo vi_aspettiamo ritrovo tavolo serata evento laboratorio bando contributi rimborsi rimborso
    rimborsi_spese calendario volantino locandina scheda modulo_per entro mercatino concerto mostra torneo lotteria
    tombola gita grigliata slide porte_aperte open_day portate sala giornata circolo appuntamento_con_tutti`,
  law: `legge leggi art articolo decreto_legislativo d.lgs dlgs comma direttiva regolamento sentenza sentenze cassazione cass
    corte convenzione costituzione circolare delibera gazzetta normativa dpr d.p.r codice_civile c.c tar sez consiglio_di_stato
    ordinanza giurisprudenza causa protocollo_d'intesa linee_guida cedu in_vigore zampa ricorso_n bur causa_c decreto_n
    decreto_ministeriale`,
  born: `candeline venuto_al_mondo venuta_al_mondo spegne_le nato nata nascita compleanno  nascere data_di_nascita compleanni nat`,
  turn: `compie compiere compirà compira compiuto compirebbe fa farà fara diventa diventerà diventera diventare raggiunge
    avrà avra festeggia spegne sono_diciotto sono_18 sarà`,
  adult: `maggiorenne maggiore_età maggiore_eta diciotto diciottesimo 18esimo neomaggiorenne diciottenne diciassette sedici
    quindici quattordici diciassettesimo sedicesimo`,
  when: `compleanno_di giorno_di oggi domani stasera dopodomani lunedì martedì mercoledì giovedì venerdì sabato domenica prossimo prossima natale
    vigilia pasqua pasquetta capodanno epifania befana ferragosto ognissanti santo_stefano ramadan eid settimane giorni
    carnevale immacolata san_valentino`,
  years: `anni anno a enne annenne`,
  aged: `dodicenne tredicenne quattordicenne quindicenne sedicenne diciassettenne undicenne diciottenne decenne novenne
    16enne 17enne 15enne 14enne 13enne`,
  shelter: `istituto_comprensivo scuola_media elementare medie ipsia itis centro_diurno csm gruppo_appartamento comunita comunità casa casa_famiglia centro struttura sai cas cpa convitto istituto scuola liceo alloggio hub foyer collegio
    cpia ostello appartamento_per cooperativa casetta accoglienza`,
  phone: `telefono cellulare cell numero sim whatsapp wa telegram chiamare chiamatelo chiamatela chiami chiama tel telefonare
    telefona squilla scrivetegli scrivetele contattarlo contattarla raggiungerlo imo viber telefonino chiamate chiamarlo
    chiamarla recapito`,
  number: `cron proc procedimento rgn nr num cui vestanet codice_c3 c3 sdi vgr identificativa numero n codice fascicolo pratica permesso tessera carta vestanet rg r.g rgvg protocollo_n cui procedimento
    passaporto cf provvisorio c.f fiscale ricevuta posta nup assicurata documento decreto vg matricola stp spid
    rubrica_n identificativo`,
  street: `via viale v.le corso piazza piazzale vicolo largo strada contrada località loc lungomare calle campo fondamenta salita
    borgo vico ronco rione traversa stradella frazione p.zza`,
  dwell: `dorme dormono vivono abitano stanno alloggiano iscritta_all'anagrafe abita vive dorme sta casa ospite ospitato ospitata ospita alloggia trasferito trasferita indirizzo residenza
    residente affidataria famiglia_affidataria passaggio prenderlo prenderla portarlo recuperarlo scappato stanza divano
    appartamento domicilio prendete andate_a_prenderlo viveva dormiva trasferita`,
  floor: `classe sezione aula stanza camera piano scala interno int citofono campanello portone seminterrato mansarda sottoscala cortile pianerottolo`,
  beside: `dietro sopra sotto davanti accanto fronte di_fronte vicino_al vicino_alla angolo all'angolo dopo prima_del dirimpetto oltre lungo`,
  spot: `distributore benzinaio supermercato bar forno panetteria farmacia ponte stazione provinciale statale semaforo fermata tabaccaio tabaccheria edicola macelleria barbiere parrucchiere pizzeria mercato cavalcavia sottopasso rotonda cancello casolare capannone ferramenta cimitero moschea chiesa conad coop lidl eurospin esselunga autolavaggio pineta porto binari ferrovia kebab minimarket lavanderia garage benzina pasticceria incrocio`,
  trait: `orecchio occhio mano_sinistra mano_destra gamba braccio dita protesi zoppica balbuzie coro banda tamburo violino trombettista portiere_della pugile lottatore processo testimone incidente morto morta annegato annegata ucciso ucciso sparato cieco cieca sordo sorda sordomuto carrozzina
    sedia_a_rotelle amputato amputata perso_un perso_una incinta partorito partorisce neonato epilessia tumore leucemia
    ustioni ustionato bruciato cicatrice giornale giornali stampa tg televisione tir camion furgone container cella
    frigorifera naufragio barcone unico_sopravvissuto unica_sopravvissuta sopravvissuto sopravvissuta unico unica l'unico
    l'unica gemelli gemella gemello campione campionessa portiere medaglia violenza stuprata violentata tratta sposa
    orfano orfana rianimazione coma carcere rogo incendio accoltellato investito investita treno fiume annegamento muto
    muta trapianto dialisi diabete rene mina bomba tortura torturato famoso virale nazionale_under infarto villaggio
    promessa_del suicidarsi affogato ritrovato ritrovata padre_del`,
  document: `scansione scansioni relazione decreto_di verbale perizia referto foto fotografie fotografia video filmato documento
    documenti cartella caricato caricati file allegato nomina_del pagella certificato memoria ricorso accertamento
    provvedimento passaporto lettera pdf sentenza_del diario audio radiografia`,
  of: `di del della dello d con a ad da`,
  saint: `san santa santo sant ss monte`,
  at: `a ad in da di vicino presso nel nella`,
  months: [
    'gennaio gen genn',
    'febbraio feb febb',
    'marzo mar',
    'aprile apr',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  numbers: `0 zero, 1 uno un primo , 2 due, 3 tre, 4 quattro, 5 cinque, 6 sei, 7 sette, 8 otto, 9 nove, 10 dieci,
    11 undici, 12 dodici, 13 tredici, 14 quattordici, 15 quindici, 16 sedici, 17 diciassette, 18 diciotto,
    19 diciannove, 20 venti, 21 ventuno, 22 ventidue, 23 ventitré, 24 ventiquattro, 25 venticinque, 26 ventisei,
    27 ventisette, 28 ventotto, 29 ventinove, 30 trenta, 31 trentuno`,
};
