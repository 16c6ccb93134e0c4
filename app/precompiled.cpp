// Carries the precompiled header of app/.
