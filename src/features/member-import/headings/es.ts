import type { HeadingWords } from './heading-words';

export const es: HeadingWords = {
  externalId: 'código, identificador, número, n.º, número de socio, referencia',
  givenName: 'nombre, nombre de pila',
  familyName: 'apellido, apellidos, primer apellido',
  fullName: 'nombre y apellidos, nombre y apellido, nombre completo, tutor, tutora',
  fullNameFamilyFirst: 'apellidos y nombre, apellido y nombre, apellidos nombre',
  email: 'correo, correo electrónico, e-mail, email, dirección de correo, correo-e',
  phone: 'teléfono, móvil, teléfono móvil, tel, número de teléfono, celular',
  territory: 'provincia, comunidad autónoma, comunidad, región, territorio',
  city: 'ciudad, municipio, localidad, población, lugar de residencia',
  languages: 'idiomas, idioma, lenguas, lengua materna, otros idiomas, idiomas hablados',
  kind: 'tipo, tipo de tutor, modalidad, categoría',
  experienceSince: 'tutor desde, activo desde, desde, experiencia desde, año de inicio',
  listedOn: 'fecha de inscripción, inscrito el, fecha de registro, alta en la lista',
  trainedOn: 'formación, fecha de formación, formado el, curso, fecha del curso',
  court: 'juzgado, tribunal, juzgado de menores, juzgado de familia',
  roles: 'rol, roles, función, cargo',
  mentor: 'mentor, mentora, disponible como mentor',
  joinedOn: 'miembro desde, fecha de alta, alta, fecha de ingreso',
  notes: 'notas, observaciones, comentarios, nota, menores',
};
