// SPDX-License-Identifier: MIT
#pragma once

#include "model/place.h"
#include "panels/form_rows.h"

class QSpinBox;

namespace rightward {

/// The two numbers of a place, each 0 to 1000. Says once that somebody is done with them (Enter, or
/// leaving the field); Escape brings back what was there.
class PlaceEditor : public FormRows {
    Q_OBJECT

public:
    /// `what` names the pair for who cannot see it: "Exact place".
    PlaceEditor(const QString& what, QWidget* parent);

    void display(Place place);
    /// The same, but what is being typed stays unless the place is another.
    void follow(Place place);
    Place place() const;

Q_SIGNALS:
    void finished(rightward::Place place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSpinBox* addNumber(const QString& label, const QString& what, const QString& meaning);
    void finish();

    QSpinBox* m_evolution;
    QSpinBox* m_visibility;
    Place m_held{0, 0};
};

} // namespace rightward
