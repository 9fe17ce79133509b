// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of core includes, compiled once. Never included by name.
#pragma once

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
