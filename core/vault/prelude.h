// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every record includes, compiled once. Never included by name: a file includes what it
// uses.
#pragma once

#include "core/store/Description.h"
#include "core/vault/Transaction.h"
#include "core/vault/Vault.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>
