// SPDX-License-Identifier: MIT
#include "app/application.h"

#include <QApplication>

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    rightward::prepareApplication();
    return 0;
}
