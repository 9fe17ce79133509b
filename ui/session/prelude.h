// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every page includes, compiled once. Never included by name: a file includes what it
// uses.
#pragma once

#include "ui/components/Card.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Session.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <vector>
