// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/edition.h"
#include "publish/paper_choices.h"

#include <QImage>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace rightward {

class LogoField;

/// What a person may choose for a paper, without showing what comes of it.
class PaperForm : public QWidget {
    Q_OBJECT

public:
    /// `usualTitle` stands where none is typed.
    PaperForm(Purpose purpose, const QString& usualTitle, QWidget* parent);

    void setChoices(const PaperChoices& choices);
    PaperChoices choices() const;
    /// What the paper is made with.
    PaperOptions options() const;

    /// What keeps a paper from being made of it, in a sentence; empty when nothing does.
    QString fault() const;

    /// What the paper would go without; empty where it has all that is chosen.
    QString shortfall() const;

    void usePaper(PaperSize size);

Q_SIGNALS:
    void changed();

private:
    void addEdition(QVBoxLayout& column);
    void addParts(QVBoxLayout& column);
    void addPage(QVBoxLayout& column);
    void addHeading(QVBoxLayout& column);
    void addMarking(QFormLayout& form);
    QLineEdit* addLine(QFormLayout& form, const QString& label, std::size_t most);
    QCheckBox* addPart(QVBoxLayout& column, const QString& text);
    PaperHeading heading() const;
    PaperParts parts() const;
    PageFormat page() const;

    Purpose m_purpose;
    QRadioButton* m_public{};
    QRadioButton* m_exempt{};
    QCheckBox* m_map{};
    QCheckBox* m_list{};
    QCheckBox* m_changes{};
    QCheckBox* m_moves{};
    QCheckBox* m_comparison{};
    QComboBox* m_size{};
    QComboBox* m_orientation{};
    QSpinBox* m_dpi{};
    QLineEdit* m_title{};
    QLineEdit* m_subtitle{};
    QLineEdit* m_meeting{};
    QLineEdit* m_item{};
    QComboBox* m_marking{};
    LogoField* m_logo{};
};

} // namespace rightward
