/** What a menu offers. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly onselect: () => void;
}
