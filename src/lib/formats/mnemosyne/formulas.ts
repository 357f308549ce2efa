/** `<$>x</$>` and `<latex>x</latex>` are formulas; line breaks are meant as such. */
export const formulas = (text: string) =>
	text
		.replace(
			/<(\$\$?|latex)>([^]{0,2000}?)<\/\1>/g,
			(_, __, tex: string) => `\\(${tex.replace(/^\$+|\$+$/g, '')}\\)`
		)
		.trim()
		.replaceAll('\n', '<br>');
