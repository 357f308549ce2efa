/** The actions of a page, without a prototype: the names of its members would pass for actions. */
export const namedActions = <T extends object>(actions: T): T =>
	Object.assign(Object.create(null) as object, actions) as T;
