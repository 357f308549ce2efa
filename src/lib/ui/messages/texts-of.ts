import ts from 'typescript';

/**
 * Everything that stands between quotes or backticks in a file: what it may show to people. Not the names of keys, and nothing that is
 * between backticks in the text itself: that is code.
 */
export function textsOf(source: string): string[] {
	const texts: string[] = [];
	const look = (node: ts.Node) => {
		const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
		if (
			(ts.isStringLiteralLike(node) && !isKey) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node)
		)
			texts.push(node.text.replaceAll(/`[^`]*`/g, ''));
		ts.forEachChild(node, look);
	};
	ts.forEachChild(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true), look);
	return texts;
}
