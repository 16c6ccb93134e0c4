// What nearly every file of ui/ includes, compiled once.
#pragma once

#include <QtCore>
#include <QtGui>
#include <QtWidgets>

#include <tl/expected.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
