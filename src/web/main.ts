import './frame/style.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { settings } from './settings/settings.svelte.ts'
import { theme } from './settings/theme.svelte.ts'

// Before anything is drawn, so that nothing turns around or changes colour.
document.documentElement.lang = settings.language
document.documentElement.dir = settings.direction
document.documentElement.dataset['theme'] = theme.drawn

mount(App, { target: document.getElementById('app') as HTMLElement })
