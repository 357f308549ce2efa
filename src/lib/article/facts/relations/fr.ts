import type { Relations } from './language.ts';

/** French. */
export const fr: Relations = {
	and: 'et',
	link: 'de|du|des|de la|la|le|les|von|van|der|da|di|ben|ibn|al',
	article: '',
	goesOn: 'et|où|dont',
	when: String.raw` (?:en|le) (?:\d{1,2}(?:er)? )?(?:\p{Ll}+ )?\d{4}`,
	noName:
		"il|elle|ils|elles|on|nous|je|ce|cet|cette|ces|son|sa|ses|leur|leurs|le|la|les|un|une|des|qui|ici|là|en|dans|à|au|après|avant|quand|mais|et|puis|aujourd[’']hui|[lL][’'].*|[dD][’'].*|[cC][’'].*",
	forms: [
		[
			"{answer:name}{aside} est la capitale (?<before>du |de la |de l[’']|des |de |d[’']){of:name}",
			'Quelle est la capitale {before}{of} ?'
		],
		[
			"La capitale (?<before>du |de la |de l[’']|des |de |d[’']){of:name}{aside} est {answer:name}",
			'Quelle est la capitale {before}{of} ?'
		],
		['{of:name}{aside} est né{when} à {answer:place}{when}', 'Où est né {of} ?'],
		['{of:name}{aside} est née{when} à {answer:place}{when}', 'Où est née {of} ?'],
		[
			'{of:name}{aside} (?:a été|fut) fondée?{when} par {answer:people}{when}',
			'Qui a fondé {of} ?'
		],
		['{answer:people} (?:a|ont) fondé {of:name}{when}', 'Qui a fondé {of} ?']
	]
};
