/** The browser's own voice, for words in a language that it has a voice for. */

/** Call while a component is being made. A browser may find its voices late, or have none. */
export function useVoice() {
	const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	let voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
	$effect(() => {
		if (!speech) return;
		const look = () => (voices = speech.getVoices());
		look();
		speech.addEventListener?.('voiceschanged', look);
		return () => {
			speech.removeEventListener?.('voiceschanged', look);
			speech.cancel();
		};
	});
	/** One that speaks without a network, if there is one. */
	const voiceFor = (lang: string) => {
		const able = voices.filter(({ lang: its }) => mainOf(its) === mainOf(lang));
		return able.find(({ localService }) => localService) ?? able[0];
	};
	return {
		/** Whether words in this language can be said. */
		has: (lang: string): boolean => voiceFor(lang) !== undefined,
		/** Says them, in place of what is being said. */
		say(text: string, lang: string) {
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.lang = lang;
			utterance.voice = voiceFor(lang) ?? null;
			speech?.cancel();
			speech?.speak(utterance);
		}
	};
}

/** Android writes `en_US`. */
const mainOf = (lang: string) => lang.toLowerCase().split(/[-_]/)[0];
