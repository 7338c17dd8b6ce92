// SPDX-License-Identifier: MIT
#pragma once

#include "publish/preview.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace rightward {

class PagePreview;
class PaperForm;

/// Asks all that there is to choose for what leaves of a map, and shows every page as it will be.
/// What is chosen is remembered for the map once it was used.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// Makes what was asked for, with the dialog for a parent of whatever it asks; false when the
    /// person thought better of it. May throw Error.
    using Finish = std::function<bool(const PaperOptions& options, QWidget* dialog)>;

    /// The source must live as long, and be as it is.
    PaperDialog(const PaperSource& source, PaperUse use, Finish finish, QWidget* parent);

    /// Stays open until it is done, so that nothing has to be chosen twice.
    void accept() override;

private:
    QWidget* makeForm();
    QWidget* makePages();
    QWidget* makeZoom();
    QWidget* makeFoot();
    PaperOptions options() const;
    void ask();
    void showPreview(const std::shared_ptr<const Preview>& preview);
    void say(const QString& told);

    const PaperSource& m_source;
    Purpose m_purpose;
    Finish m_finish;
    PaperForm* m_form{};
    PagePreview* m_pages{};
    QLabel* m_count{};
    QLabel* m_told{};
    QPushButton* m_useA3{};
    PreviewMaker* m_maker{};
    QTimer* m_soon{};
};

} // namespace rightward
