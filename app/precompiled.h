// What nearly every file of app/ includes, compiled once.
#pragma once

#include <QtCore>

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <tuple>
#include <variant>
#include <vector>
