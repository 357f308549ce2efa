/** The words of a text that carry its meaning: what two texts about one thing have in common. */
import { formOf } from './name-forms.ts';
import { normalise, wordsOf } from './normalise.ts';

/** Small words of the languages that decks are most often in. */
const SMALL = new Set(
	wordsOf(
		normalise(`
a an the of in on at by for to from with and or as is are was were be been being has have had do does did not no nor
it its this that these those which what who whom whose when where why how many much than then there their they he she his her him them
we our you your i my one also only all any some more most such into over under about after before between during would could should can may might will
der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über unter ist sind war waren
wird wurde wurden hat haben hatte nicht kein keine es er sie ihr ihre sein seine was wer wen wem wann wo wie viele welche welcher welches welchem welchen als auch nur dass
и в во на о об по за из у к ко с со от до для при под над не ни же бы что кто какой какая какое какие каком какого когда где как сколько это этот эта эти он она они его ее их
был была были быть есть являются является также
le la les un une des du de et ou en au aux dans par pour sur avec est sont était qui que quoi quel quelle quels quelles quand où combien ne pas
el los las una uno del y o en por para con es son fue quien cual cuando donde cuanto`)
	)
);

/** In their order, each once. Numbers count; words of one or two letters do not. */
export const contentWords = (text: string): string[] => [
	...new Set(
		wordsOf(text).filter((word) => !SMALL.has(word) && (word.length > 2 || /\p{N}/u.test(word)))
	)
];

/** Whether two words are forms of one. */
export const related = (a: string, b: string): boolean =>
	a === b || formOf(a, b) !== undefined || formOf(b, a) !== undefined;
