import type { Language } from './language.ts';

export const fr: Language = {
	code: 'fr',
	common:
		'le|la|les|des|du|de|et|un|une|est|dans|que|qui|pour|sur|avec|il|elle|ils|elles|par|au|aux|ce|cette|ces|son|sa|ses|leur|leurs|pas|ne|plus|se|en|sont|été|mais|ou|comme|depuis|selon|on|nous|vous|trois|deux|quatre|autres|après|avant|aujourd’hui|hier',
	said: 'dit|disait|déclare|déclaré|explique|expliqué|expliquait|affirme|affirmé|affirmait|ajoute|ajouté|raconte|raconté|estime|estimé|précise|précisé|souligne|souligné|assure|assuré|répond|répondu|demande|écrit|note|noté|annonce|annoncé|reconnaît|reconnu|confie|confié|rappelle|rappelé|conclut|poursuit|prévient|prévenu|dénonce|dénoncé|indique|indiqué|juge|regrette|insiste|témoigne|lance|lancé|soutient|confirme|confirmé|se souvient|s’exclame',
	ofFew: 'qualifie|qualifié|évoque|évoqué|parle|parlé|décrit|critique|critiqué|salue|salué',
	participles: 'affirmant|ajoutant|déclarant|précisant|expliquant|évoquant|estimant',
	auxiliaries: 'a|ont|avait|avaient|est|aussi|également|ainsi|t|encore|ensuite|alors|n|que|c|s’|se',
	according: 'selon|d’après|pour|aux yeux de',
	clitics: 'il|elle|on|ils|elles',
	he: 'il|lui',
	she: 'elle',
	they: 'on|ils|elles',
	hisWords: 'il|lui|monsieur|m|président|directeur|professeur|fils|père',
	herWords: 'elle|madame|mme|présidente|directrice|infirmière|fille|mère|ministre',
	who: 'qui',
	articles: 'le|la|les|l|un|une|des|son|sa|ses|leur|leurs|ce|cet|cette|ces',
	boundaries:
		'et|mais|ou|que|qui|quand|lorsque|si|car|parce|comme|dont|où|tandis|alors|depuis|dans|sur|à|en|avec|pendant|après|avant|est|sont|était|ne|pas',
	binding: 'de|du|des|d|la|le|les|l|pour|à|au|aux|chez',
	offices:
		'm|mme|mlle|dr|docteur|professeur|professeure|président|présidente|ministre|maire|directeur|directrice|général|juge|roi|reine|pape|évêque|secrétaire|porte-parole|historien|historienne|avocat|avocate|député|députée|sénateur|sénatrice|ambassadeur|chercheur|chercheuse|économiste|auteur|autrice|chef|premier|première|infirmière',
	organisations:
		'ministère|conseil|banque|université|institut|agence|parti|union|association|société|comité|commission|cour|parlement|musée|école|journal|syndicat|fondation|hôpital|police|gouvernement',
	terms:
		'mot|mots|terme|termes|expression|titre|intitulé|intitulée|roman|livre|film|chanson|dit|dite|appelé|appelée|nommé|nommée|surnommé|surnommée|baptisé|baptisée|le|devise|concept|notion',
	and: 'et|ou|ainsi que',
	including: 'dont|notamment|tels que|telles que|comme|par exemple|parmi|y compris',
	others: 'autres|autre|etc|etc.',
	complete: 'se compose de|comprend|comprennent|sont|étaient|à savoir',
	numbers: {
		deux: 2,
		trois: 3,
		quatre: 4,
		cinq: 5,
		six: 6,
		sept: 7,
		huit: 8,
		neuf: 9,
		dix: 10,
		onze: 11,
		douze: 12,
		quinze: 15,
		vingt: 20,
		trente: 30,
		quarante: 40,
		cinquante: 50,
		soixante: 60
	},
	scales: {
		cent: 100,
		cents: 100,
		mille: 1e3,
		million: 1e6,
		millions: 1e6,
		milliard: 1e9,
		milliards: 1e9
	},
	moreThan: 'plus de|au moins',
	lessThan: 'moins de|au plus|jusqu’à',
	about: 'environ|près de|quelque|presque',
	numbered: 'article|page|chapitre|section|numéro|n°|tome|ligne|figure|alinéa',
	percent: 'pour cent',
	decimal: ',',
	months: ['fr'],
	dateJoint: 'de',
	daysAgo: { 'aujourd’hui': 0, hier: -1, demain: 1 },
	yearsAgo: { 'l’an dernier': -1, 'l’année dernière': -1, 'cette année': 0 },
	isA: 'est un|est une|est le|est la',
	means: 'désigne|désignent|signifie|signifient|se définit comme'
};
