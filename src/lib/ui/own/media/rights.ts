/** Who made a picture or a sound, and under which licence it may be shown; as far as somebody says it. */
export interface Rights {
	credit?: string;
	license?: string;
}

export function rightsOf(credit: string, license: string): Rights {
	const [by, under] = [credit.trim(), license.trim()];
	return { ...(by !== '' && { credit: by }), ...(under !== '' && { license: under }) };
}
