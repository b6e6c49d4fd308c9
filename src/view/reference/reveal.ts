/**
 * Brings the element with this id into view and gives it the focus, so that those who listen hear it and the next Tab
 * goes on from there. False where there is none.
 */
export function reveal(id: string): boolean {
  const found = document.getElementById(id);
  if (found === null) return false;
  found.scrollIntoView({ block: 'start' });
  found.focus({ preventScroll: true });
  return true;
}
