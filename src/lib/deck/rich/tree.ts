/**
 * Text with emphasis, lists, code, links, formulas, pictures and sounds, as it is drawn: plain data, in which there
 * is no place for HTML. `read.ts` makes it from what an author has typed.
 */

export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong' | 'em' | 'sub' | 'sup' | 'struck'; inside: readonly Inline[] }
	| { kind: 'code'; text: string }
	/** `https:` and `mailto:` only. */
	| { kind: 'link'; to: string; inside: readonly Inline[] }
	/** TeX, between dollars. */
	| { kind: 'formula'; tex: string }
	/** A picture or sound of the deck, by its id there. */
	| {
			kind: 'medium';
			id: string;
			alt: string;
			/** Regions of a picture: see `media/region-marks.ts`. */
			marks?: string;
	  }
	| { kind: 'break' };

export type Block =
	| { kind: 'paragraph'; inside: readonly Inline[] }
	| { kind: 'list'; start: number | undefined; items: readonly (readonly Block[])[] }
	| { kind: 'quotation'; inside: readonly Block[] }
	| { kind: 'code'; text: string }
	/** TeX by itself on a line, between two dollars each. */
	| { kind: 'formula'; tex: string };

/** What is there to be read of it, for whatever shows plain text; of a picture its description. */
export const plainOf = (blocks: readonly Block[]): string =>
	blocks.map(blockText).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();

function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return inlineText(block.inside);
		case 'list':
			return block.items.map(plainOf).join(', ');
		case 'quotation':
			return plainOf(block.inside);
		case 'code':
			return block.text;
		case 'formula':
			return block.tex;
		default:
			return block satisfies never;
	}
}

const inlineText = (inside: readonly Inline[]): string => inside.map(oneText).join('');

function oneText(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
		case 'code':
			return inline.text;
		case 'strong':
		case 'em':
		case 'sub':
		case 'sup':
		case 'struck':
		case 'link':
			return inlineText(inline.inside);
		case 'formula':
			return inline.tex;
		case 'medium':
			return inline.alt;
		case 'break':
			return ' ';
		default:
			return inline satisfies never;
	}
}

/** The pictures and sounds in it, in their order. */
export function* mediaIn(blocks: readonly Block[]): Generator<Extract<Inline, { kind: 'medium' }>> {
	for (const block of blocks) {
		if (block.kind === 'paragraph') yield* mediaInline(block.inside);
		else if (block.kind === 'quotation') yield* mediaIn(block.inside);
		else if (block.kind === 'list') for (const item of block.items) yield* mediaIn(item);
	}
}

function* mediaInline(inside: readonly Inline[]): Generator<Extract<Inline, { kind: 'medium' }>> {
	for (const inline of inside) {
		if (inline.kind === 'medium') yield inline;
		else if ('inside' in inline) yield* mediaInline(inline.inside);
	}
}
