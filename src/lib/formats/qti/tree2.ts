/** Elements of QTI 2 and 3 by the same names, what is in them, and what is declared right. */
import { escapedHtml, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';

/** `qti-choice-interaction` of version 3 is `choiceInteraction` of version 2. */
export const nameOf = (name: string) =>
	name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const attribute = (element: XmlElement, name: string): string => {
	for (const [key, value] of element.attributes) if (nameOf(key) === name) return value;
	return '';
};

export const elements = (element: XmlElement): XmlElement[] =>
	element.inside.filter((one): one is XmlElement => typeof one !== 'string');
export const children = (element: XmlElement, name: string) =>
	elements(element).filter((one) => nameOf(one.name) === name);
export const all = (element: XmlElement, name: string): XmlElement[] =>
	elements(element).flatMap((one) => [
		...(nameOf(one.name) === name ? [one] : []),
		...all(one, name)
	]);

export const isInteraction = (element: XmlElement) => nameOf(element.name).endsWith('Interaction');
export const isFeedback = (element: XmlElement) =>
	/^feedback(?:Inline|Block)$/.test(nameOf(element.name));

/** What is in it as HTML, without what asks and what is said afterwards. */
export const htmlOf = (
	element: XmlElement,
	instead: (one: XmlElement) => string = () => ''
): string =>
	element.inside
		.map((one) => {
			if (typeof one === 'string') return escapedHtml(one);
			if (isInteraction(one)) return instead(one);
			if (isFeedback(one)) return '';
			const attributes = [...one.attributes].map(
				([name, value]) => ` ${name}="${escapedHtml(value)}"`
			);
			return `<${one.name}${attributes.join('')}>${htmlOf(one, instead)}</${one.name}>`;
		})
		.join('');

/** What is in it, but for elements of those names. */
export const elementHtml = (one: XmlElement, ...but: readonly string[]): string =>
	htmlOf({
		...one,
		inside: one.inside.filter(
			(each) => typeof each === 'string' || !but.includes(nameOf(each.name))
		)
	});

export interface Declared {
	/** As they are declared; pairs are two names with a blank between. */
	correct: string[];
	/** What else has points. */
	mapped: string[];
}

export function declaredIn(item: XmlElement, response: string): Declared {
	const declaration = children(item, 'responseDeclaration').find(
		(one) => attribute(one, 'identifier') === response
	);
	if (!declaration) return { correct: [], mapped: [] };
	const correct = children(declaration, 'correctResponse')
		.flatMap((one) => children(one, 'value'))
		.map((one) => textIn(one).trim().replace(/\s+/g, ' '));
	const mapped = all(declaration, 'mapEntry')
		.filter((one) => Number(attribute(one, 'mappedValue')) > 0)
		.map((one) => attribute(one, 'mapKey').trim());
	return { correct, mapped: mapped.filter((one) => !correct.includes(one)) };
}
