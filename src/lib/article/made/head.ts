/** The id of the article among a deck's sources. */
export const ARTICLE = 'article';

/** What is said of an article whose facts make a deck. */
interface About {
	/** The deck's. */
	id: string;
	title: string;
	summary: string;
	/** As in `lang` of a deck. */
	lang: string;
	author: string | undefined;
	published: string | undefined;
	/** How many it has. */
	words: number;
}

/** What a deck file says of itself and of its one source. */
export const headOf = ({ id, title, summary, lang, author, published, words }: About) => ({
	format: 1,
	id,
	title,
	summary,
	...(lang !== 'en' && { lang }),
	...(lang === 'ar' && { dir: 'rtl' }),
	license: 'All rights reserved',
	authors: [author ?? '—'],
	sources: {
		[ARTICLE]: {
			kind: 'article',
			title,
			...(author && { authors: [author] }),
			...(published && { published }),
			words
		}
	}
});
