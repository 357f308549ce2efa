/** Studying what a test showed to be missed. */
export const again = {
	unknown: {
		title: 'No such test',
		text: 'Its result is not on this device. It may have been taken on another one: open it there, or import what was exported there in the settings.'
	}
};
