/** Id of the element of a paragraph on the page. */
export const paragraphElement = (slug: string, para: string): string => `${slug}/${para}`;
