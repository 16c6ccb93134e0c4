// Carries the precompiled header of ui/.
