import ts from 'typescript';

/** Everything that stands between quotes or backticks in a file: what it may show to people. */
export function textsOf(source: string): string[] {
	const texts: string[] = [];
	const look = (node: ts.Node) => {
		if (
			ts.isStringLiteralLike(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node)
		)
			texts.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest));
	return texts;
}
