import { teachers as words } from '#lib/ui/messages/teachers.ts';
import { askPasskey } from './passkey.ts';

/** Fills the field `proof` with a passkey's answer where that button was pressed; see Proof.svelte. */
export async function byPasskey(
	data: FormData,
	button: string | undefined
): Promise<string | undefined> {
	if (button !== 'proof') return undefined;
	// Whatever stands in it: the passkey is enough.
	data.delete('password');
	const asked = await askPasskey({ purpose: 'confirm' });
	if ('answer' in asked) data.set('proof', asked.answer);
	return 'answer' in asked ? undefined : words.passkey.failed(asked);
}
