import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands under which systems install Chromium, in order of preference. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** Where commands of these names lie on the search path: by name in the order given, then by folder. */
export function findOnPath(commands: readonly string[], searchPath: string): string[] {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)).filter(isExecutable));
}

/** The system's own Chromium, or null; Playwright then looks for a browser that it installed itself. */
export const findSystemChromium = (): string | null =>
  findOnPath(COMMANDS, process.env['PATH'] ?? '').find(starts) ?? null;

/** How tests start Chromium. Nothing is asked of any host, and root may run it only without its sandbox. */
export function chromiumLaunch(): { args: string[]; executablePath?: string } {
  const executablePath = findSystemChromium();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return executablePath === null ? { args } : { args, executablePath };
}

/** Whether this file is a browser that starts: Ubuntu's `chromium-browser`, for one, may be a stub. */
export const starts = (file: string): boolean =>
  existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
