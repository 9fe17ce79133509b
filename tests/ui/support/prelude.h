// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of ui includes, compiled once. Never included by name.
#pragma once

#include "tests/ui/support/PageFixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
