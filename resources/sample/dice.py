"""A small random generator (splitmix64) that gives the same numbers under every Python 3."""

MASK = (1 << 64) - 1


class Dice:
    def __init__(self, seed):
        self.state = seed & MASK

    def roll(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def below(self, limit):
        """A whole number from 0 to limit - 1."""
        return self.roll() % limit

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def percent(self, chance):
        """True in `chance` of a hundred cases."""
        return self.below(100) < chance

    def choice(self, items):
        return items[self.below(len(items))]

    def shuffled(self, items):
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result
