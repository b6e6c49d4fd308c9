import { mount } from 'svelte';
import App from './view/App.svelte';
import { preparePage } from './view/page.ts';
import { createRoom } from './view/room.svelte.ts';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no element with the id "app"');
preparePage();
mount(App, { target, props: { room: createRoom() } });
