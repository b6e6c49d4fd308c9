import { mount } from 'svelte';
import App from './view/App.svelte';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no element with the id "app"');
mount(App, { target });
