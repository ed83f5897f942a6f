import { type Words } from './words';

export const en: Words = {
  common: `europe italy germany france netherlands belgium spain greece poland bulgaria slovakia malta ireland austria sweden england london brussels dublin a an only got took get any one about how when which then than no yes some there here were been did does could should their them us me more very too also want wants know the and of to in is was are i it that for on with my we you he she his her at be have has this not but they
    from had me by so if or an as there what all our can will would do just up out who your anyone`,
  child: `ward wards' boy girl lad lass kid kiddo teen teenager youngster minor my_child the_child this_child young_person
    my_young_one little_one little_man my_mentee my_pupil my_guy youth uasc_child lil_one my_one unaccompanied_minor foster_child
    brothers sisters twins siblings son daughter i_look_after under_my_guardianship in_my_care the_young_man
    the_young_woman my_lad i_am_guardian_for guardian_of guardian_for i'm_guardian_to`,
  many: `mostly mainly predominantly majority children kids minors boys girls teenagers youngsters teens young_people any_child any_young_person every_child
    a_child generally in_general percent per_cent statistics figures average most_of nationwide minimum arrivals places
    olds any_minor always_ends when_any according_to_the ministry reported participants players
    score won_by scored`,
  hers: `his her he she him hers himself herself he's she's`,
  kin: `mother mum mom mam father dad uncle aunt auntie cousin brother sister grandmother grandfather granny gran nan
    parents stepfather stepmother nephew niece family's relatives`,
  life: `school homework dentist therapy therapist exam exams test interview screening passport visa braces bedroom coach
    football training_session placement foster_carer fosters hearing assessment asylum claim application appeal college class
    classmates teacher teachers birthday nightmares roommate hospital doctor gp counselling medication transfer
    reunification residence permit trafficker smuggler key_worker keyworker roommates interpreter_for travel_document
    apprenticeship diary phone cake fingerprints refused crying cried scared laugh laughed shy asked told`,
  other: `judge judges lawyer solicitor barrister colleague colleagues coordinator co-ordinator organiser organizer mentor
    guardian guardians volunteer volunteers interpreter psychologist psychiatrist professor trainer speaker author
    writer minister director manager chair chairman chairwoman chairperson treasurer secretary ombudsman ombudsperson
    commissioner magistrate advocate journalist researcher supervisor facilitator nurse paediatrician counsellor
    councillor mayor officer clerk host educator footballer singer actor saint priest bishop teammate novelist poet
    caseworker keyworker co-guardian reader translator bookkeeper mediator hosts president founder`,
  title: `mr mrs ms miss dr prof sir justice judge lord lady rev fr sr st mx`,
  thanks: `thank thanks thankyou welcome congratulations congrats kudos shout-out shoutout book novel film movie podcast
    article recommend recommended reads read written chapter song album wrote_the_guide happy_retirement retires
    retired retirement farewell goodbye cheers hats_off well_done hooray_for applause explained talk lecture
    presented poem author's means meaning`,
  self: `i'm i_am my_name my_name's  i_am_called introduce_myself this_is_me hi_i'm`,
  org: `municipality red_cross caritas unhcr unicef save_the_children refugee_council iom network our_office the_office office_number office_hours offices registry association charity foundation ministry department council helpline hotline helplines
    switchboard reception desk extension ext opening_hours open_monday weekdays donations donate donation iban bank_transfer
    invoice vat company charity_number reference_line freephone toll-free toll_free option press_1 voicemail
    hours emergency emergencies out_of_hours line 24/7 round_the_clock embassy_line treasurer ngo centre_number
    receipt receipts vat_number isbn bic swift website official`,
  event: `restaurant café cafe pub church parish library theatre cinema gym stadium museum community_centre town_hall stall rink market meeting meetings training workshop webinar seminar conference dinner lunch breakfast party drinks picnic bbq
    barbecue supervision intervision session sessions course courses deadline register registration sign-up signup rsvp
    open_day tour concert exhibition quiz fundraiser agenda programme newsletter slides venue upstairs bring buffet
    welcome_evening social_evening film_night match_tickets raffle tombola starts doors minutes grants grant
    handout leaflet poster template form_for coffee_morning book_club choir bake_sale conference_room potluck`,
  law: `act acts section article directive regulation statute judgment judgement ruling case_law court_of_appeal
    supreme_court high_court ecthr echr cjeu convention paragraph schedule instrument statutory reg guidance
    guidelines legislation law laws bill treaty protocol application_no ewca ewhc uksc iehc notice amendment
    came_into_force in_force strasbourg chapter official_journal cfr circular`,
  born: `candles came_into_the_world born_in blows_out born birth birthdate dob d.o.b birthday bday b-day birthdays date_of_birth nativity`,
  turn: `turns turn turning turned becomes become becoming reaches reach reaching is_going_to_be will_be gonna_be be hits
    hit celebrates number`,
  adult: `adult eighteen eighteenth 18th majority of_age ages_out age_out aging_out overage seventeenth sixteenth
    fifteenth fourteenth thirteenth 17th 16th 15th`,
  when: `today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday next_week next_month christmas
    christmas_eve boxing_day easter halloween eid ramadan new_year's new_year valentine's st_patrick's nowruz diwali
    whitsun in_two_weeks in_three_weeks weeks days this_week this_month midsummer hogmanay bonfire_night bank_holiday`,
  years: `year years yr yrs yo y.o y/o year-old years-old yrs-old aged age turned`,
  aged: `sixteen-year-old fifteen-year-old seventeen-year-old fourteen-year-old sixteen seventeen fifteen fourteen
    thirteen twelve`,
  shelter: `children's_centre supported_lodgings care_home academy grammar convent_school semi-independent shelter shelters hostel residential unit home house hotel centre center camp facility lodge hall children's_home
    group_home reception_centre safe_house college academy school academy secondary primary accommodation`,
  phone: `number phone mobile cell cellphone whatsapp sim signal telegram viber call calls ring rings text texts dial
    phoned reach_him reach_her ring_him contact_her contact_him facetime snapchat imo digits`,
  number: `nhs ref refs hof urn cid arc brp ho icps nass laa legal_aid asylum_support hospital unique upn student medical_card ppsn gnib irp dol number no ref reference file card permit id pps ppsn nin ni_number nhs ipo irp dika bsn case port passport_no
    registration_number application_no home_office_ref claim_number docket licence account_number code ni arc
    tax_number insurance_number serial`,
  street: `street st road rd avenue ave lane drive close court terrace place square way crescent gardens grove park row mews
    hill quay walk parade flats rise green wharf cottages postcode eircode triq`,
  dwell: `put kipping dossing crashing bedding_down registered_at camped camping lives live living sleeps sleeping sleep stays staying stay staying_at moved moves home address flat apartment
    sofa couch foster_family foster_carers placed collect pick_him_up pick_her_up pick_up drop_off squat room his_place
    her_place found_him found_her went_to moved_to relocated lodges lodging sublet address_is dropped`,
  floor: `class form year_group year_8 year_9 year_10 year_11 tutor_group room bell floor flat apartment apt doorbell staircase entrance upstairs basement buzzer attic bedsit gate door`,
  beside: `above behind opposite beside next_to under beneath across_from corner_of over_the past_the near_the round_the_back back_of between`,
  spot: `chip_shop shop bakery baker butcher bridge station supermarket spar tesco lidl aldi asda chemist pharmacy garage petrol_station takeaway kebab laundrette launderette barber barbers hairdresser mosque church bookies bus_stop roundabout canal railway underpass car_wash off-licence newsagent newsagents flyover yard warehouse barn caravan park canal lock bell post_office bus_depot harbour pier scrapyard chippy`,
  trait: `one-eyed one-legged limp limps prosthesis prosthetic ear stammer choir brass_band band drummer tuba violin trial testify bell-ringer goalie hurling camogie gaa rugby accident died drowned killed shot stabbed blind deaf wheelchair amputated lost_a lost_his lost_her pregnant
    gave_birth baby epilepsy epileptic tumour cancer burns burned burnt scar scarred hiv newspaper newspapers press tv
    television headlines lorry truck container refrigerated ferry boat capsized sole_survivor only_survivor survivor
    survived the_only twin twins triplets champion won_the goalkeeper striker medal famous viral video_of trafficked
    raped forced_marriage married_off orphan orphaned jailed prison shipwreck fire stowaway crushed paralysed
    paraplegic dwarf albino transplant coma hunger_strike sewed_his jumped heart_stopped collapsed villages
    village shoes explosion mine bomb torture tortured priest imam's_son prince chess violin wrestling wrestler
    boxer sprinter runner sign_language mute conjoined diabetic kidney dialysis leukaemia`,
  document: `scan scanned scans statement witness report assessment decision letter medical certificate photo photos
    photograph pictures picture pics video clip file files passport_copy court_order appointment folder uploaded upload
    transcript x-ray x-rays results record records proof papers paperwork diagnosis care_plan interview`,
  of: `of for with `,
  saint: `saint st san santa mount lake port`,
  at: `in at near from to outside around off by`,
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  numbers: `0 zero oh nought, 1 one first , 2 two second, 3 three third, 4 four fourth, 5 five fifth, 6 six sixth,
    7 seven seventh, 8 eight eighth, 9 nine ninth, 10 ten tenth, 11 eleven eleventh, 12 twelve twelfth,
    13 thirteen thirteenth, 14 fourteen fourteenth, 15 fifteen fifteenth, 16 sixteen sixteenth,
    17 seventeen seventeenth, 18 eighteen eighteenth, 19 nineteen nineteenth, 20 twenty twentieth, 30 thirty thirtieth`,
};
