import { type Words } from './words';

export const es: Words = {
  common: `europa italia alemania francia bélgica españa grecia suecia inglaterra madrid barcelona canarias andalucía ceuta melilla el la los las de del que y a en un una es por con no se su lo para como más pero me le al ha he mi ya este esta
    hay o si porque cuando muy sin sobre también yo nos os alguien le han`,
  child: `chico chica chaval chavala niño niña menor muchacho muchacha tutelado tutelada pupilo pupila joven adolescente crío cría
    mi_chico mi_niña mena peque pequeño pequeña hermanos hermanas gemelos mellizos hijo hija nene nena zagal mi_chaval
    que_tutelo de_quien_soy_tutor acogido acogida mi_mena jovencito jovencita mi`,
  many: `principalmente mayoritariamente menores chicos chicas niños niñas jóvenes adolescentes tutelados en_general generalmente por_ciento media
    estadísticas cifras datos alrededor mayoría cada_diez plazas llegadas nacional cualquier cualquiera todo_menor un_menor
    ministerio según partido equipo ganó goles memoria informe_anual de_cada`,
  hers: `su sus ella le él_mismo`,
  kin: `madre mamá padre papá tío tía primo prima hermano hermana abuelo abuela padres familia sobrino sobrina cuñado parientes
    yaya padrastro`,
  life: `colegio instituto deberes dentista terapia examen entrevista pasaporte ortodoncia entrenador fútbol habitación hospital
    cita permiso residencia tarjeta extranjería clase compañeros profe orientadora tutoría pesadillas huellas
    decreto_edad prueba_ósea asilo solicitud reagrupación operación medicación eso módulo módulos prácticas cumpleaños gafas
    médico centro_de psicólogo_de escolarización matrícula cédula consulado juicio fiscalía matricular llora lloró miedo
    contado cuenta coro duerme quiere repetir botas vacuna padrón ingreso notas patera beca`,
  other: `juez jueza jueces abogado abogada  colega colegas coordinador coordinadora tutor tutora tutores voluntario
    voluntaria voluntarios intérprete psicólogo psicóloga psiquiatra profesor profesora formador formadora ponente autor
    autora escritor escritora ministro ministra director directora presidente presidenta tesorero tesorera secretario
    secretaria defensor defensora fiscal magistrado magistrada periodista investigador investigadora supervisor facilitadora
    enfermera pediatra alcalde alcaldesa concejal concejala letrado letrada educador educadora trabajadora_social
    trabajador_social futbolista cantante cura párroco mediador mediadora procurador procuradora notario responsable
    sor monja cooperante compañera_de_la`,
  title: `sr sra srta señor señora don doña d dña dr dra doctor doctora juez jueza letrado letrada prof profesor profesora 
    san sor magistrada abogado abogada lic`,
  thanks: `gracias agradezco agradecer agradecimiento bienvenido bienvenida bienvenidos enhorabuena felicidades felicitaciones libro novela
    película podcast artículo recomiendo recomendar leído leer leed escrito_por capítulo canción jubilación despedida
    homenaje significa conferencia explicó ha_explicado saludos abrazo santo_de onomástica aplauso palabra`,
  self: `soy me_llamo me_presento llamo mi_nombre presento`,
  org: `cruz_roja cáritas caritas acnur unhcr unicef accem cear oim red oficina oficinas secretaría_de asociación fundación ministerio consejería ayuntamiento centralita horario abierto teléfono_gratuito
    gratuito extensión línea emergencias urgencias donativo donativos donación donaciones iban transferencia factura cif
    ingreso_en concepto cuenta_de lotería contestador registro_general isbn recibo 24_horas delegación fiscalía_de sede nif_de
    número_gratuito rif ong anar preguntad paga_la junta web sección bizum_de`,
  event: `restaurante bar iglesia parroquia biblioteca teatro cine museo polideportivo mesón cafetería local centro_cívico reunión encuentro formación curso taller jornada jornadas congreso seminario cena comida almuerzo merienda fiesta paella
    supervisión intervisión sesión webinar plazo inscripción inscripciones apuntarse apuntaos apuntarte charla puertas_abiertas
    visita_guiada sala evento concierto exposición mercadillo rifa sorteo torneo excursión barbacoa asamblea menú
    programa agenda cartel folleto formulario entrada_libre ponencia subvenciones mesa bebida café convocatoria
    grupo_de_apoyo diapositivas vermut convivencia brindis`,
  law: `ley leyes artículo art decreto directiva reglamento sentencia sts stc tribunal_supremo tribunal constitucional tedh
    tjue convenio convención constitución circular código boe jurisprudencia dictamen comité rd real_decreto orden auto_del instrucción
    disposición protocolo comunicación apartado contra en_vigor vigor asunto recurso_n bocm doctrina loex`,
  born: `velas vino_al_mundo llegó_al_mundo cumple cumpleaños nacido nacida nació nacido nacida nació nacio nac nacimiento cumpleaños cumple fecha_de_nacimiento f.nac cumpleanos natalicio f`,
  turn: `cumple cumplirá cumplira cumplir cumplía hace hará hara tendrá llega alcanza sopla celebra será`,
  adult: `mayor_de_edad mayoría_de_edad mayoria_de_edad dieciocho diecisiete dieciséis quince catorce trece adulto 18 los_18
    mayor`,
  when: `hoy mañana pasado_mañana lunes martes miércoles jueves viernes sábado domingo próximo próxima navidad nochebuena nochevieja
    año_nuevo reyes semana_santa pascua ramadán aid san_juan carnaval halloween semanas días todos_los_santos la_inmaculada
    puente`,
  years: `años año anos añitos`,
  aged: `dieciséis diecisiete quince catorce trece doce quinceañero quinceañera`,
  shelter: `hogar residencia piso centro ies ceip cole colegio instituto albergue cea cpm iep centro casa hogar piso residencia cetrama cpam instituto ies colegio ceip internado campamento albergue
    recurso dispositivo caed fundación aldea ceti escuela macrocentro crea cea casal`,
  phone: `teléfono telefono móvil movil número numero tel tlf whatsapp wasap wasapp sim llamar llamad llamadle llama llamadla
    telegram signal contactar contacto localizar telefonito sms viber audios marcad escribidle escribidla bizum`,
  number: `expediente exp expte nie nif nig diligencias autos asunto referencia ref tarjeta pasaporte núm nº carnet cartilla registro tis nuhsa sip rmena resolución procedimiento número nº n nie expediente exp dni tarjeta pasaporte registro mena permiso diligencias autos procedimiento cédula ref
    referencia solicitud nuss cip sip afiliación nig tutela protección medidas oar resguardo código id tis cipa`,
  street: `calle c/ c avenida avda av plaza pza paseo pº carrer camino ronda travesía carretera ctra plaça rambla pasaje glorieta
    urbanización urb barriada callejón vía cuesta polígono passeig rúa kalea`,
  dwell: `duermen viven vive duerme empadronado empadronada alquilado alojado alojada vive duerme piso casa domicilio dirección direccion aloja alojado alojada acogida familia_de_acogida empadronado
    empadronada mudado recogerla recogerlo recoger portal queda quedado trasladado trasladada okupa habitación sofá
    reside viviendo durmiendo`,
  floor: `esc dcha izq clase curso eso bachillerato aula piso planta puerta portal habitación escalera bajo ático entresuelo piso planta bajo ático àtic esc escalera puerta portal timbre portero 1º 2º 3º 4º izq dcha izda sótano entresuelo
    bloque bajos letra`,
  beside: `detrás encima debajo enfrente frente junto_a al_lado esquina cerca_de bajo_el después_de tras`,
  spot: `mercadona lidl gasolinera farmacia panadería puente estación supermercado bar peluquería carnicería iglesia mezquita parada rotonda kebab locutorio lavandería nave chabola invernadero cortijo autovía taller garaje cementerio polígono frutería chino estanco cruce puerto vías carrefour camino`,
  trait: `oreja ojo mano_izquierda mano_derecha pierna brazo prótesis cojea tartamudea coro banda tambor violín juicio testigo portero boxeador luchador patera cayuco neumático accidente murió murio muerto ahogado ahogada asesinado disparo ciego ciega sordo sorda silla_de_ruedas amputado amputada perdió
    perdio embarazada parto parió dio_a_luz bebé epilepsia cáncer tumor leucemia quemado quemaduras cicatriz periódico prensa
    tele televisión camión contenedor ferry patera cayuco naufragio superviviente sobrevivió único única gemelo gemela
    gemelos campeón campeona portero medalla violada violación ablación matrimonio huérfano huérfana cárcel incendio
    explosión mina bomba tortura torturado paralítico parapléjico coma mudo muda boxeo ajedrez lucha diálisis riñón
    diabetes trasplante pueblo aldea redada apuñalado tren suicidio viral extremo juvenil fichar fichaje secuestro
    secuestrado lengua_de_signos apareció rescatado rescatada noticias`,
  document: `informe escrito auto decreto foto fotos vídeo video expediente documento documentos carpeta subido colgado escaneado pdf
    resolución certificado declaración boletín notas partida pasaporte radiografía radiografías prueba pruebas recurso
    demanda relato archivo acta dictamen_de cédula`,
  of: `de del con para a`,
  saint: `san santa santo sant sta monte`,
  at: `en de a desde cerca por`,
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sept sep',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  numbers: `0 cero, 1 uno un primero primer, 2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once,
    12 doce, 13 trece, 14 catorce, 15 quince, 16 dieciséis, 17 diecisiete, 18 dieciocho, 19 diecinueve, 20 veinte,
    21 veintiuno, 22 veintidós, 23 veintitrés, 24 veinticuatro, 25 veinticinco, 26 veintiséis, 27 veintisiete,
    28 veintiocho, 29 veintinueve, 30 treinta, 31 treinta_y_uno, 40 cuarenta, 50 cincuenta, 60 sesenta`,
};
