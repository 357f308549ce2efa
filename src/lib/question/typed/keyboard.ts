/** What people type for letters that their keyboard lacks, or that are written in another script. */

/** Letters that have a spelling in two: Köln is Koeln, Århus is Aarhus. */
const IN_TWO: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	å: 'aa',
	æ: 'ae',
	ø: 'oe',
	œ: 'oe'
};
const VOWEL = /[aeiouy]/;

/** A text with each such letter in two; undefined if it has none. "Steür" is no Steuer: its ü stands beside a vowel. */
export function inTwo(text: string): string | undefined {
	const line = text.slice(0, 240).normalize('NFC').toLowerCase();
	let changed = false;
	const spelt = line.replace(/[äöüåæøœ]/g, (letter, at: number) => {
		// But of Säule and Häuser äu is one sound.
		const one = letter === 'ä' && line[at + 1] === 'u' && !VOWEL.test(line[at - 1] ?? '');
		if (!one && (VOWEL.test(line[at - 1] ?? '') || VOWEL.test(line[at + 1] ?? ''))) return letter;
		changed = true;
		return IN_TWO[letter] ?? letter;
	});
	return changed ? spelt : undefined;
}

const pairs = (text: string): [string, string][] =>
	text.split(' ').map((pair) => {
		const [letter = '', latin = ''] = pair.split('=');
		return [letter, latin];
	});

/** Cyrillic and Greek in Latin letters, accents gone (normalised text). */
const LATIN = new Map(
	pairs(
		'а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ' +
			'ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz қ=q ғ=g ' +
			'ң=n ө=o ұ=u ү=u һ=h ә=a ə=a α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ' +
			'ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'
	)
);
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f]/;

/**
 * How a normalised word sounds, whatever script and system it is written in: `Ельцин`, `Yeltsin` and
 * `El'tsin` are one. For comparing across scripts only.
 */
export function sound(word: string): string {
	const latin = [...word].map((letter) => LATIN.get(letter) ?? letter).join('');
	return (
		latin
			.replace(/[^a-z]/g, '')
			.replace(/tsch|tch/g, 'ch')
			.replace(/kh|ch(?=r)/g, 'h')
			.replace(/sch|shch/g, 'sh')
			.replace(/[yj](?=[eo])/g, '')
			.replace(/[yj]/g, 'i')
			// Gorbatschow: ё is written o in German.
			.replace(/(?<=ch|sh|zh)ow/g, 'ev')
			.replaceAll('w', 'v')
			.replaceAll('ks', 'x')
			.replace(/(.)\1+/g, '$1')
	);
}

/** Whether a text is written in a script that `sound` can turn into Latin letters. */
export const isOtherScript = (text: string): boolean => OTHER_SCRIPT.test(text);
