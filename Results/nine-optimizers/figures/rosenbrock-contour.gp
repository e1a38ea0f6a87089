# Rosenbrock: paths of the 6 best-ranked of 9 arms on seed 1; of 20,001 iterates 1678 are drawn
# Draw it again with: gnuplot rosenbrock-contour.gp
NAME = 'rosenbrock-contour'; TITLE = 'rosenbrock_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of the 6 best-ranked of 9 arms on seed 1; of 20,001 iterates 1678 are drawn' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'rosenbrock-contour.dat'
set xrange [-1.6659423178046213:1.4445566376268328]
set yrange [-0.664896007061917:1.9750108554813834]
set contour base; unset surface
set cntrparam levels discrete -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0
set table $LINES
splot F matrix using (-1.6659423178046213 + $1*0.017280549752396967):(-0.664896007061917 + $2*0.01466614923635167):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.2501339719456206:3.023649476747191]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'rosenbrock-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C5 lw 2
set label 'bfgs2' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2014, screen 0.8932 to screen 0.2271, screen 0.8932 nohead lc rgb C7 lw 2
set label 'momentum' at screen 0.2357, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.3369, screen 0.8932 to screen 0.3626, screen 0.8932 nohead lc rgb C8 lw 2
set label 'nesterov' at screen 0.3711, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.4723, screen 0.8932 to screen 0.498, screen 0.8932 nohead lc rgb C3 lw 2
set label 'adam' at screen 0.5066, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.57, screen 0.8932 to screen 0.5957, screen 0.8932 nohead lc rgb C2 lw 2
set label 'adagrad' at screen 0.6043, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.696, screen 0.8932 to screen 0.7217, screen 0.8932 nohead lc rgb C6 lw 2
set label 'gradientDescent' at screen 0.7303, screen 0.8932 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.8974, screen 0.8932 left font ",11" tc rgb TEXT
set label '● end' at screen 0.0943, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.1671, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-1.6659423178046213 + $1*0.017280549752396967):(-0.664896007061917 + $2*0.01466614923635167):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 5 using 1:2 with lines lw 1.0 lc rgb "#50".C6[2:], \
  P index 4 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C3[2:], \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C8[2:], \
  P index 1 using 1:2 with lines lw 1.0 lc rgb "#50".C7[2:], \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C5, \
  P index 0 using 1:2 with points pt 7 ps 0.3 lc rgb C5, \
  P index 0 every ::19::19 using 1:2 with points pt 7 ps 0.9 lc rgb C5, \
  P index 1 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C7, \
  P index 2 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C8, \
  P index 3 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 4 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 5 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C6, \
  P index 6 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 7 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
