import type { Language } from './language.ts';

export const es: Language = {
	code: 'es',
	common:
		'el|la|los|las|de|del|y|en|que|un|una|es|se|por|con|para|su|sus|al|lo|como|más|pero|no|fue|ha|son|este|esta|entre|sobre|desde|hasta|según|cuando|también|nadie|tres|dos|cuatro|hoy|ayer|ahora|otros|otras|después|antes|muy|sin|ya',
	said: 'dijo|dice|dijeron|afirmó|afirma|explicó|explica|añadió|añade|señaló|señala|aseguró|asegura|declaró|declara|contó|cuenta|escribió|escribe|respondió|responde|preguntó|comentó|comenta|indicó|indica|recordó|recuerda|advirtió|advierte|sostuvo|sostiene|admitió|reconoció|reconoce|insistió|subrayó|destacó|manifestó|expresó|apuntó|concluyó|anunció|denunció|lamentó|opinó|precisó|agregó|relató|confesó|pidió',
	ofFew: 'calificó|califica|describió|describe|llamó|tachó|criticó|habló|definió|elogió',
	participles: 'diciendo|añadiendo|afirmando|asegurando|explicando',
	auxiliaries: 'ha|han|había|también|luego|después|se|le|les|ya|así|además',
	according: 'según|de acuerdo con|en palabras de|a juicio de',
	he: 'él',
	she: 'ella',
	they: 'ellos|ellas',
	hisWords: 'él|señor|sr|presidente|director|ministro|alcalde|hijo|padre',
	herWords: 'ella|señora|sra|presidenta|directora|ministra|alcaldesa|hija|madre',
	who: 'quien|que',
	articles: 'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas',
	boundaries:
		'y|e|pero|o|que|cuando|si|porque|como|donde|mientras|aunque|en|con|desde|hasta|sobre|tras|durante|es|son|fue|era|no|ayer|hoy',
	binding: 'de|del|la|las|los|el|para|al',
	offices:
		'sr|sra|señor|señora|don|doña|dr|dra|doctor|doctora|profesor|profesora|presidente|presidenta|ministro|ministra|alcalde|alcaldesa|director|directora|general|juez|jueza|rey|reina|papa|obispo|secretario|secretaria|portavoz|historiador|historiadora|arqueólogo|arqueóloga|abogado|abogada|diputado|diputada|senador|senadora|maquinista|ingeniero|ingeniera|economista|autor|autora|jefe|jefa',
	organisations:
		'ministerio|consejo|banco|universidad|instituto|agencia|partido|unión|asociación|sociedad|comité|comisión|tribunal|parlamento|museo|escuela|sindicato|fundación|hospital|policía|gobierno|ayuntamiento',
	terms:
		'palabra|palabras|término|términos|expresión|título|titulado|titulada|novela|libro|película|canción|llamado|llamada|llamados|llamadas|apodado|apodada|conocido como|conocida como|denominado|denominada|lema|concepto|significa',
	and: 'y|e|o|u',
	including: 'incluidos|incluidas|incluyendo|como|entre ellos|entre ellas|por ejemplo|tales como',
	others: 'otros|otras|otro|otra|etc|etcétera',
	complete: 'se compone de|consta de|comprende|son|eran|a saber',
	numbers: {
		dos: 2,
		tres: 3,
		cuatro: 4,
		cinco: 5,
		seis: 6,
		siete: 7,
		ocho: 8,
		nueve: 9,
		diez: 10,
		once: 11,
		doce: 12,
		quince: 15,
		veinte: 20,
		treinta: 30,
		cuarenta: 40,
		cincuenta: 50,
		sesenta: 60
	},
	scales: { cien: 100, cientos: 100, mil: 1e3, millón: 1e6, millones: 1e6 },
	moreThan: 'más de|al menos',
	lessThan: 'menos de|como máximo|hasta',
	about: 'unos|unas|cerca de|casi|alrededor de',
	numbered: 'artículo|página|capítulo|sección|número|n.º|tomo|línea|figura',
	percent: 'por ciento',
	decimal: ',',
	months: ['es'],
	dateJoint: 'de|del',
	daysAgo: { hoy: 0, ayer: -1, mañana: 1 },
	yearsAgo: { 'el año pasado': -1, 'este año': 0 },
	isA: 'es un|es una|es el|es la',
	means: 'significa|significan|se refiere a|designa'
};
