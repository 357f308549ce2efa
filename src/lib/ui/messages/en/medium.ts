/** What stands in the place of a picture or a sound that is not here. */
export const medium = {
	picture: 'This picture is not on this device.',
	sound: 'This sound is not on this device.'
};
