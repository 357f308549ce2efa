/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/** What the benchmark does inside the page. Each function is sent there as text: it must stand alone. */

/** When the first question was on the screen, ms after the navigation began. */
export async function paintedQuestion(): Promise<number> {
	while (!document.querySelector('main h1, main h2')?.textContent?.includes('?'))
		await new Promise((done) => requestAnimationFrame(done));
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now();
}

/** Answers that many cards, as fast as the page allows; times in ms. */
export async function answerCards(
	count: number
): Promise<{ footnotes: number[]; questions: number[] }> {
	const button = (name: RegExp) =>
		[...document.querySelectorAll<HTMLButtonElement>('main button')].find(
			(found) => name.test(found.textContent?.trim() ?? '') && found.checkVisibility()
		);
	const question = () => document.querySelector('main h1, main h2')?.textContent ?? '';
	/** Resolves after the frame in which the condition first held has been painted. */
	const painted = async (condition: () => boolean) => {
		while (!condition()) await new Promise((done) => requestAnimationFrame(done));
		await new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.addEventListener('message', done, { once: true });
			port1.start();
			requestAnimationFrame(() => port2.postMessage(0));
		});
	};
	const footnotes: number[] = [];
	const questions: number[] = [];
	for (let n = 0; n < count; n++) {
		const before = question();
		const started = performance.now();
		(button(/^Show answer/) ?? button(/Entry .* in ink/))?.click();
		await painted(() => Boolean(button(/^Good/) ?? button(/^(Next|Finish)/)));
		footnotes.push(performance.now() - started);
		// As long as a person looks at the footnote, so that what is written meanwhile is written.
		await new Promise((done) => setTimeout(done, 400));
		const graded = performance.now();
		(button(/^Good/) ?? button(/^Next/))?.click();
		await painted(() => question() !== before && question().includes('?'));
		questions.push(performance.now() - graded);
		await new Promise((done) => setTimeout(done, 200));
	}
	return { footnotes, questions };
}
