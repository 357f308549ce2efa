const LOOKED_AT = 20_000;
const LEAST_WORDS = 100;
const LEAST_SENTENCES = 4;
/** Shorter lines are a list’s, shorter sentences are phrases. */
const LEAST_PER_LINE = 7;
const LEAST_PER_SENTENCE = 5;
const SENTENCE_END = /[.!?…؟。]["”’»)\]]*(?=\s|$)/gu;

/** Whether a text is whole sentences, one after the other, and no list that somebody wants to learn. */
export function readsLikeArticle(text: string): boolean {
	const some = text.slice(0, LOOKED_AT);
	if (some.includes('\t')) return false;
	const words = some.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	const sentences = some.match(SENTENCE_END)?.length ?? 0;
	const lines = some.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '').length;
	return (
		words >= LEAST_WORDS &&
		sentences >= LEAST_SENTENCES &&
		words / lines >= LEAST_PER_LINE &&
		words / sentences >= LEAST_PER_SENTENCE
	);
}
