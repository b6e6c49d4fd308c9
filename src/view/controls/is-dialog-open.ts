/** Whether a dialog stands before everything else, so that keys belong to it. */
export const isDialogOpen = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]') !== null;
