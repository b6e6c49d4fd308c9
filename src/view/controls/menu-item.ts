import type { StageId } from '../../model/stages.ts';

/** What a menu offers. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A stage, whose mark stands before the label. */
  readonly stage?: StageId | undefined;
  /** Given the button that the menu belongs to. */
  readonly onselect: (button: HTMLElement) => void;
}
