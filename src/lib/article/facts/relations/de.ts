import type { Relations } from './language.ts';

/** German: all nouns have capitals, so that whoever founds something has two names. */
export const de: Relations = {
	and: 'und',
	link: 'von|van|der|den|dem|zu|zur|am|an|de|la|le|da|di|bin|ibn|al',
	article: '',
	goesOn: 'und|wo|deren|dessen',
	when: String.raw`(?: im Jahre?| am| im)? (?:\d{1,2}\. )?(?:\p{Lu}\p{Ll}+ )?\d{4}`,
	noName:
		'er|sie|es|wir|ich|man|ihr|ihre|sein|seine|der|die|das|den|dem|des|ein|eine|einer|dieser|diese|dieses|jener|jene|jenes|beide|hier|dort|da|dann|heute|im|in|am|an|auf|nach|vor|als|wenn|aber|und|doch|wer',
	forms: [
		[
			'{answer:name}{aside} ist (?:heute )?die Hauptstadt (?<before>von |der |des )?{of:name}',
			'Wie heißt die Hauptstadt {before}{of}?'
		],
		[
			'Die Hauptstadt (?<before>von |der |des )?{of:name}{aside} (?:ist|heißt) {answer:name}',
			'Wie heißt die Hauptstadt {before}{of}?'
		],
		['{of:name}{aside} wurde{when} in {answer:place}{when} geboren', 'Wo wurde {of} geboren?'],
		[
			'{of:name}{aside} wurde{when} von {answer:persons}{when} gegründet',
			'Wer hat {of} gegründet?'
		],
		['{answer:persons} gründeten?{when} {of:name}', 'Wer hat {of} gegründet?']
	]
};
