/**
 * What somebody types, ticks or chooses before the page is awake. As it wakes up, each field gets the
 * value that the page has for it; so what was changed before is looked up first, and put back after.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Looks up what was changed; returns what puts it back, as if it were done then. */
export function earlyEdits(): () => void {
	if (typeof document === 'undefined') return () => {};
	const fields = document.querySelectorAll<Field>('input, textarea, select');
	const again = [...fields].flatMap((field) => (field.matches(':disabled') ? [] : edit(field)));
	return () => {
		for (const [field, put] of again) {
			put();
			for (const kind of ['input', 'change'])
				field.dispatchEvent(new Event(kind, { bubbles: true }));
		}
	};
}

/** A field that was changed, with what changes it so again; none for another. */
function edit(field: Field): [Field, () => void][] {
	if (field instanceof HTMLSelectElement) {
		const { selectedIndex, options } = field;
		const usual = [...options].findIndex(({ defaultSelected }) => defaultSelected);
		if (selectedIndex === Math.max(0, usual)) return [];
		return [[field, () => (field.selectedIndex = selectedIndex)]];
	}
	const { type, value, defaultValue } = field;
	if (type === 'file') return value === '' ? [] : [[field, () => {}]];
	if (type === 'checkbox' || type === 'radio') {
		const { checked, defaultChecked } = field as HTMLInputElement;
		// Of a group it is the one that was chosen, which takes the choice from the other.
		if (checked === defaultChecked || (type === 'radio' && !checked)) return [];
		return [[field, () => ((field as HTMLInputElement).checked = checked)]];
	}
	return value === defaultValue ? [] : [[field, () => (field.value = value)]];
}
