// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "importing/table_import.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace rightward {

/// Where the rows go: a new map of a council, which may be new as well, or a map that is there.
class TargetForm : public QWidget {
    Q_OBJECT

public:
    TargetForm(const Session& session, QWidget* parent);

    /// Nothing while a field holds what cannot be.
    std::optional<ImportTarget> target() const;
    /// What is wrong then; empty where nothing is.
    QString fault() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* newMapFields();
    void fillCouncils();
    void fillMaps();
    void follow();
    std::optional<Council> council(bool& isNew) const;

    const Session& m_session;
    CouncilRegister m_known;
    // Made once, so that what is shown and what comes in are one and the same.
    MapId m_newMap;
    CouncilId m_newCouncil;
    QRadioButton* m_makesMap;
    QRadioButton* m_updatesMap;
    QComboBox* m_council;
    QLineEdit* m_title;
    QDateEdit* m_date;
    QComboBox* m_map;
};

} // namespace rightward
