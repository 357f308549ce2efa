/** Pages of tools for the list of a deck, by what stands in their address. */
export const TOOLS = {
	many: () => import('#lib/ui/own/many/ManyPage.svelte'),
	twins: () => import('#lib/ui/own/many/TwinsPage.svelte'),
	add: () => import('#lib/ui/own/many/AddDeckPage.svelte'),
	original: () => import('#lib/ui/own/original/OriginalPage.svelte'),
	text: () => import('#lib/ui/own/text/TextPage.svelte')
} as const;

export type Tool = keyof typeof TOOLS;

/** The tool that an address asks for. */
export const toolIn = ({ searchParams }: URL): Tool | undefined =>
	(Object.keys(TOOLS) as Tool[]).find((tool) => tool === searchParams.get('as'));
